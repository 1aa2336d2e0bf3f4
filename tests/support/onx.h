#pragma once

namespace bravo::test {

/// Whether this is the second run, on the X server.
bool isOnX();
/// Starts an X server and a window manager of the test's own, and this program again on them, with a home of its own;
/// its exit code.
int runOnX(int argc, char **argv);

} // namespace bravo::test
