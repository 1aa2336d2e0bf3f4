#include "store/wanted.h"

#include <dlfcn.h>
#include <sqlite3.h>

#include <cstring>

namespace bravo {

namespace {

thread_local const Wanted *reading = nullptr;

constexpr int lookEvery = 2000; // steps of SQLite's machine, well below a millisecond

int isUnwanted(void *)
{
    return reading && !*reading ? 1 : 0;
}

} // namespace

Wanted::Reading::Reading(const Wanted &wanted)
{
    reading = &wanted;
}

Wanted::Reading::~Reading()
{
    reading = nullptr;
}

/// The library that Qt's driver has loaded, and no other one: a handle is its own.
void breakOffUnwanted(void *sqlite, const char *source)
{
    void *library = ::dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return; // the driver has SQLite inside; reads go on to their end
    const auto id = reinterpret_cast<decltype(&::sqlite3_sourceid)>(::dlsym(library, "sqlite3_sourceid"));
    const auto watch =
        reinterpret_cast<decltype(&::sqlite3_progress_handler)>(::dlsym(library, "sqlite3_progress_handler"));
    if (id && watch && std::strcmp(id(), source) == 0)
        watch(static_cast<sqlite3 *>(sqlite), lookEvery, &isUnwanted, nullptr);
    ::dlclose(library); // the driver keeps it
}

} // namespace bravo
