#!/usr/bin/env bash
# Builds everything and runs the unit, integration and browser tests. Installs what is missing when it may.
# Ends with one line: N passed, N failed.
set -uo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# The browser tests drive Debian's Chromium, and uploaded reports are read by pdftotext.
if ! command -v chromium >/dev/null 2>&1 || ! command -v pdftotext >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing Chromium and pdftotext for the tests"
        { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-liberation poppler-utils; } >/dev/null 2>&1 \
            || echo "They could not be installed; the tests will say so"
    else
        echo "Chromium or pdftotext (package poppler-utils) is not installed and this user may not install it: the tests need both"
    fi
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

if ! dotnet build DhrManager.sln -v q --nologo -clp:ErrorsOnly; then
    echo "The build failed"
    echo "0 passed, 1 failed"
    exit 1
fi

failed_to_run=0
for project in UnitTests IntegrationTests BrowserTests; do
    echo "== $project"
    dotnet test "tests/DhrManager.$project" --no-build -v q --nologo \
        --logger "trx;LogFileName=$results/$project.trx" --logger "console;verbosity=minimal"
    [ -f "$results/$project.trx" ] || { echo "$project did not run to its end"; failed_to_run=$((failed_to_run + 1)); }
done

count() { grep -ho "<Counters [^>]*" "$results"/*.trx 2>/dev/null | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{s += $1} END {print s + 0}'; }
passed=$(count passed)
failed=$(( $(count failed) + $(count error) + $(count aborted) + $(count timeout) + failed_to_run ))
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
