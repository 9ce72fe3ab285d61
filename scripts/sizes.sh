#!/bin/sh
# Holds files and functions to the size that a person reads in one sitting: prints the longest ones
# and fails above 600 lines a file or 60 lines a function. Tables of words are exempt as functions.
set -eu
cd "$(dirname "$0")/.."
find Sources Tests -name '*.swift' -print0 | xargs -0 awk '
  FNR == 1 { if (file) note_file(); file = FILENAME; lines = 0; depth = 0; open = 0 }
  { lines++
    line = $0
    if (!open && line ~ /^ *(@[A-Za-z]+(\([^)]*\))? +)*((package|public|private|fileprivate|internal|static|mutating|nonmutating|override|borrowing|consuming) +)*(func|init)[ (<?]/) {
      open = 1; start = FNR; match(line, /^ */); indent = RLENGTH; name = line; sub(/^ */, "", name) }
    if (open) {
      match(line, /^ */)
      if (RLENGTH == indent && line ~ /^ *}/ ) { length_of = FNR - start + 1; note(length_of, name); open = 0 }
      else if (FNR == start && line ~ /}[ ]*$/ && line ~ /{/) { open = 0 }
      else if (FNR > start && RLENGTH <= indent && line !~ /^ *[)}\]]/ && line !~ /^ *$/ && line !~ /^ *(where|->)/ && line !~ /^ *#/ && line !~ /"""/ ) { open = 0 }
    } }
  function note(n, name) { if (n > 60) { printf "too long: %d lines: %s: %s\n", n, file, substr(name, 1, 70); bad = 1 } if (n > most) { most = n; who = file ": " substr(name, 1, 60) } }
  function note_file() { if (lines > 600) { printf "too long: %d lines: %s\n", lines, file; bad = 1 } if (lines > mostlines) { mostlines = lines; whofile = file } }
  END { note_file(); printf "longest file %d lines (%s), longest function %d lines (%s)\n", mostlines, whofile, most, who; exit bad }
'
