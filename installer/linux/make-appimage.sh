#!/bin/sh
# Makes an AppImage of the tree that the .deb was made of. Its tool is fetched from where its makers publish it.
set -eu
cd "$(dirname "$0")/../.."
tree=build/packages/Rapporteur.AppDir
rm -rf "$tree" && mkdir -p "$tree"
cp -a build/packages/deb/usr "$tree/usr"
cp "$tree/usr/share/applications/rapporteur.desktop" "$tree/usr/share/icons/hicolor/256x256/apps/rapporteur.png" "$tree/"
printf '#!/bin/sh\nexec "$(dirname "$0")/usr/lib/rapporteur/rapporteur" "$@"\n' > "$tree/AppRun"
chmod 755 "$tree/AppRun"
curl -fsSLo build/appimagetool "${APPIMAGETOOL:?say where appimagetool is fetched from}"
chmod 755 build/appimagetool
ARCH=x86_64 build/appimagetool --appimage-extract-and-run "$tree" build/packages/Rapporteur-x86_64.AppImage
