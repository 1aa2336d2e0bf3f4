#pragma once

namespace bravo {

/// Lets every picture's memory go back to the system as soon as the picture is gone. For a program that shows pictures
/// for months; to be called before the first of them.
void returnMemoryAtOnce();

} // namespace bravo
