/* Starts Rapporteur with the Python that lies beside it: as `python -X utf8 -m desktop_app ARGUMENTS`.
   Compiled twice: with a console (rapporteur-console.exe) and without (Rapporteur.exe). */
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>
#include <shellapi.h>

typedef int (*python_main)(int, wchar_t **);

static int complain(const wchar_t *what)
{
    MessageBoxW(NULL, what, L"Rapporteur", MB_OK | MB_ICONWARNING);
    return 1;
}

static int start(void)
{
    static wchar_t folder[32768], library[32800];
    int count, place;
    DWORD length = GetModuleFileNameW(NULL, folder, 32767);
    wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
    wchar_t **all = given ? calloc((size_t)count + 5, sizeof *all) : NULL;
    HMODULE python;
    python_main run;

    if (all == NULL || length == 0 || length >= 32767)
        return complain(L"Rapporteur could not read how it was started.");
    *(wcsrchr(folder, L'\\') + 1) = 0;
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    SetDllDirectoryW(L"");
    AddDllDirectory(folder);
    wcscpy(library, folder);
    wcscat(library, L"" PYTHON_DLL);
    python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (run == NULL)
        return complain(L"A part of Rapporteur is missing. Install it again; your records are not touched by that.");
    all[0] = given[0];
    all[1] = L"-X";
    all[2] = L"utf8";
    all[3] = L"-m";
    all[4] = L"desktop_app";
    for (place = 1; place < count; place++)
        all[place + 4] = given[place];
    return run(count + 4, all);
}

#ifdef WITH_CONSOLE
int wmain(void) { return start(); }
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, PWSTR line, int show)
{
    (void)self; (void)before; (void)line; (void)show;
    return start();
}
#endif
