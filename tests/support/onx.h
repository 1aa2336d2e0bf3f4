#pragma once

namespace bravo::test {

/// Whether this is the second run, on the X server.
bool isOnX();
/// Starts an X server and a window manager of the test's own, and this program again on them, with a home of its own,
/// on a session bus of its own where one is asked for; its exit code.
enum class Bus { None, Own };
int runOnX(int argc, char **argv, Bus bus = Bus::None, const char *screen = "1280x720x24");

} // namespace bravo::test
