# Sourced by ../verify: find_browser sees to it that Chromium and its driver are there for the tests of the pages, where
# this machine may install them (root, on Debian), and says what it does. Without them those tests are skipped.
find_browser() {
    [ -x /usr/bin/chromedriver ] && return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
        echo "verify: no Chromium with chromedriver here; the tests in a browser will be skipped" >&2
        return 0
    fi
    echo "verify: installing Chromium and its driver for the tests in a browser" >&2
    { apt-get update && apt-get install -y --no-install-recommends chromium chromium-driver fonts-dejavu-core; } \
        >/dev/null 2>&1 || echo "verify: that failed; the tests in a browser will be skipped" >&2
}
