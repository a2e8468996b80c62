; Installs Rapporteur for the person who runs it: no administrator, no network. /S asks nothing.
; The records are never touched, except that an upgrade first puts a copy of them beside them.
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh

Name "Rapporteur"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Rapporteur"
InstallDirRegKey HKCU "Software\Rapporteur" "Folder"
RequestExecutionLevel user
!ifdef QUICK
SetCompress off
!else
SetCompressor /SOLID lzma
SetCompressorDictSize 64 ; MB: far parts of the program are alike
!endif
BrandingText "Rapporteur ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "Rapporteur"
VIAddVersionKey CompanyName "The Rapporteur project"
VIAddVersionKey FileDescription "Rapporteur ${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "Apache License 2.0"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Rapporteur"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Rapporteur.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE Vietnamese
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE Indonesian
!insertmacro MUI_LANGUAGE Arabic

Var Records

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "Rapporteur needs Windows 10 or later." /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
FunctionEnd

; A program that runs holds its files: they can't be renamed.
!macro RefuseRunning UN
Function ${UN}RefuseRunning
  again:
  IfFileExists "$INSTDIR\Rapporteur.exe" 0 done
  ClearErrors
  Rename "$INSTDIR\python313.dll" "$INSTDIR\python313.dll.trying"
  ${If} ${Errors}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Rapporteur is open. Close it, then try again." /SD IDCANCEL IDRETRY again
    SetErrorLevel 4
    Abort
  ${EndIf}
  Rename "$INSTDIR\python313.dll.trying" "$INSTDIR\python313.dll"
  done:
FunctionEnd
!macroend
!insertmacro RefuseRunning ""
!insertmacro RefuseRunning "un."

; The copy is made whole and read back by the program that is there now; where it can't, by copying the files.
Function KeepRecords
  StrCpy $Records "$LOCALAPPDATA\Rapporteur"
  IfFileExists "$INSTDIR\Rapporteur.exe" 0 done
  IfFileExists "$Records\*.rapporteur" 0 done
  ReadRegStr $0 HKCU "Software\Rapporteur" "Version"
  ${GetTime} "" "L" $1 $2 $3 $4 $5 $6 $7
  StrCpy $9 "$Records\before upgrade\$3-$2-$1 $5.$6.$7 from $0"
  CreateDirectory "$9"
  FindFirst $8 $R0 "$Records\*.rapporteur"
  next:
    StrCmp $R0 "" last
    nsExec::Exec '"$INSTDIR\rapporteur-console.exe" --file "$Records\$R0" backup "$9"'
    Pop $R1
    ${If} $R1 != 0
      ClearErrors
      CopyFiles /SILENT "$Records\$R0*" "$9"
      ${If} ${Errors}
        MessageBox MB_OK|MB_ICONSTOP "No copy of the records could be made, so nothing was changed. Is the disk full?" /SD IDOK
        SetErrorLevel 5
        Abort
      ${EndIf}
    ${EndIf}
    FindNext $8 $R0
    Goto next
  last:
  FindClose $8
  done:
FunctionEnd

Section "Rapporteur"
  Call RefuseRunning
  Call KeepRecords
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\lib"
  IfFileExists "$INSTDIR\Rapporteur.exe" 0 fresh
    Delete "$INSTDIR\*.dll" ; of the version before
    Delete "$INSTDIR\*.pyd"
  fresh:
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Rapporteur.lnk" "$INSTDIR\Rapporteur.exe" "" "$INSTDIR\Rapporteur.exe" 0
  WriteRegStr HKCU "Software\Rapporteur" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Rapporteur" "Version" "${VERSION}"
  WriteRegStr HKCU "Software\Classes\.rapporteur" "" "Rapporteur.Records"
  WriteRegStr HKCU "Software\Classes\.rapporteur" "Content Type" "application/vnd.rapporteur.records"
  WriteRegStr HKCU "Software\Classes\Rapporteur.Records" "" "Records of meetings"
  WriteRegStr HKCU "Software\Classes\Rapporteur.Records\DefaultIcon" "" "$INSTDIR\Rapporteur.exe,0"
  WriteRegStr HKCU "Software\Classes\Rapporteur.Records\shell\open\command" "" '"$INSTDIR\Rapporteur.exe" --file "%1"'
  WriteRegStr HKCU "Software\Classes\.rapporteur-bundle" "" "Rapporteur.Bundle"
  WriteRegStr HKCU "Software\Classes\Rapporteur.Bundle" "" "Meetings of another office"
  WriteRegStr HKCU "Software\Classes\Rapporteur.Bundle\DefaultIcon" "" "$INSTDIR\Rapporteur.exe,0"
  WriteRegStr HKCU "Software\Classes\Rapporteur.Bundle\shell\open\command" "" '"$INSTDIR\Rapporteur.exe" --file "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Rapporteur"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Rapporteur project"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Rapporteur.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd

Section "un.Rapporteur"
  Call un.RefuseRunning
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\lib"
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Rapporteur.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Classes\Rapporteur.Records"
  DeleteRegKey HKCU "Software\Classes\.rapporteur"
  DeleteRegKey HKCU "Software\Classes\Rapporteur.Bundle"
  DeleteRegKey HKCU "Software\Classes\.rapporteur-bundle"
  DeleteRegKey HKCU "Software\Rapporteur"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
  IfFileExists "$LOCALAPPDATA\Rapporteur\*.*" 0 done
    MessageBox MB_OK|MB_ICONINFORMATION "Your records stay where they are: $LOCALAPPDATA\Rapporteur" /SD IDOK
  done:
SectionEnd
