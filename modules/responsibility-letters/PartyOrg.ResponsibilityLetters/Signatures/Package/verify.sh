#!/bin/sh
# Checks a letter's evidence with openssl alone: every signature, every text, and the chain from one statement to the next.
# Usage: unpack the .zip, then run   sh verify.sh   in its folder. It ends with 0 and VALID, or with 1 and what is wrong.
cd "$(dirname "$0")" || exit 1
faults=0
fault() { echo "FAULT: $1"; faults=$((faults + 1)); }

sha256() { openssl dgst -sha256 -r "$1" | cut -c1-64; }

# The value of a member at the first level of a canonical statement, where no other member ends in the same name.
member() { sed -n "s/.*[{,]\"$2\":\"\{0,1\}\([^\",}]*\).*/\1/p" "$1"; }

previous=""
number=1
while [ -f "statement-$number.json" ]; do
  statement="statement-$number.json"
  signature="signature-$number.der"
  key="key-$(cat "signature-$number.key").pem"

  if [ ! -f "$key" ]; then
    fault "signature $number: not verifiable, the key $key is not there"
  elif ! openssl dgst -sha256 -verify "$key" -signature "$signature" "$statement" > /dev/null 2>&1; then
    fault "signature $number does not fit $statement"
  fi

  if [ "$(member "$statement" previousHash)" != "$previous" ]; then
    fault "$statement does not follow the statement before it"
  fi
  previous=$(sha256 "$statement")

  content="content-v$(member "$statement" version).json"
  if [ ! -f "$content" ]; then
    fault "$content is missing"
  elif [ "$(sha256 "$content")" != "$(member "$statement" contentHash)" ]; then
    fault "$content is not the text that was signed in $statement"
  fi
  number=$((number + 1))
done

if [ "$number" -eq 1 ]; then
  echo "There are no signatures."
elif [ "$faults" -eq 0 ]; then
  echo "VALID: $((number - 1)) signature(s)"
fi
[ "$faults" -eq 0 ]
