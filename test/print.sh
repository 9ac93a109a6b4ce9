#!/usr/bin/env bash
# Quality K1: prints what the product sets as official documents through LibreOffice and measures the pages: margins, lines, characters, page numbers, signatures, annexes.
# Installs from Debian what is missing. Ends with "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

install_missing() {
  local wanted=() sudo=''
  command -v soffice >/dev/null || wanted+=(libreoffice-writer-nogui)
  command -v pdftotext >/dev/null || wanted+=(poppler-utils)
  [ -n "$(find /usr/share/fonts -name 'NotoSansCJK*' -print -quit 2>/dev/null)" ] || wanted+=(fonts-noto-cjk)
  [ ${#wanted[@]} -gt 0 ] || return 0
  if [ "$(id -u)" != 0 ]; then sudo=sudo; fi
  $sudo apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

install_missing
mkdir "$work/docx" "$work/pdf"
PARTYORG_DOCUMENTS=$work/docx dotnet test test/PartyOrg.Tests --nologo -p:SkipAngular=true --filter 'Prints=documents'
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work/pdf" "$work"/docx/*.docx >/dev/null 2>&1
for pdf in "$work"/pdf/*.pdf; do pdftotext -bbox "$pdf" "${pdf%.pdf}.html"; done
node test/measure-pages.mjs "$work"/pdf/*.html
