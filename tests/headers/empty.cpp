// So that there is something to compile: tests/CMakeLists.txt.
