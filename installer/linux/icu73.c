/* Stands in for ICU below Qt. Each function says what ICU itself says when its data are not there; Qt then
   uses tables of its own, as it does on systems without ICU. A test holds the names against those Qt asks for. */
#include <stddef.h>

enum { WELL = 0, NO_DATA = 2 }; /* U_ZERO_ERROR, U_MISSING_RESOURCE_ERROR (unicode/utypes.h) */

static long refuse(int *status)
{
    if (status != NULL && *status <= WELL)
        *status = NO_DATA;
    return 0;
}

typedef const void *any;

/* letters, large and small */
long u_strToLower_73(any to, int room, any from, int length, any locale, int *status) { return refuse(status); }
long u_strToUpper_73(any to, int room, any from, int length, any locale, int *status) { return refuse(status); }

/* names of time zones */
long ucal_open_73(any zone, int length, any locale, int kind, int *status) { return refuse(status); }
void ucal_close_73(any calendar) {}
long ucal_getCanonicalTimeZoneID_73(any zone, int length, any to, int room, any known, int *status) { return refuse(status); }
long ucal_getTimeZoneDisplayName_73(any calendar, int kind, any locale, any to, int room, int *status) { return refuse(status); }

/* the order of words */
long ucol_open_73(any locale, int *status) { return refuse(status); }
void ucol_close_73(any order) {}
long ucol_getSortKey_73(any order, any text, int length, any to, int room) { return 0; }
void ucol_setAttribute_73(any order, int name, int value, int *status) { refuse(status); }
long ucol_strcoll_73(any order, any one, int length, any other, int length_of_other) { return 0; }

/* encodings other than those of Unicode: none is there, so the others are never called */
long ucnv_open_73(any name, int *status) { return refuse(status); }
long ucnv_countAvailable_73(void) { return 0; }
long ucnv_getAvailableName_73(int place) { return 0; }
long ucnv_getStandardName_73(any name, any standard, int *status) { return refuse(status); }
long ucnv_getName_73(any converter, int *status) { return refuse(status); }
long ucnv_getMaxCharSize_73(any converter) { return 0; }
long ucnv_fromUCountPending_73(any converter, int *status) { return refuse(status); }
long ucnv_toUCountPending_73(any converter, int *status) { return refuse(status); }
void ucnv_close_73(any converter) {}
void ucnv_reset_73(any converter) {}
void ucnv_fromUnicode_73(void) {}
void ucnv_toUnicode_73(void) {}
void ucnv_getFromUCallBack_73(void) {}
void ucnv_getToUCallBack_73(void) {}
void ucnv_setFromUCallBack_73(void) {}
void ucnv_setToUCallBack_73(void) {}
void ucnv_cbFromUWriteUChars_73(void) {}
void ucnv_cbToUWriteUChars_73(void) {}
void UCNV_FROM_U_CALLBACK_SUBSTITUTE_73(void) {}
void UCNV_TO_U_CALLBACK_SUBSTITUTE_73(void) {}
