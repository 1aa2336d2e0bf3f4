#pragma once

#include "manager/managercontext.h"

namespace bravo {

class ManagerPage;

/// The heads in the manager's column.
enum class PageGroup { Month, People, Place, Care, Print };

/// One page of the manager's window.
struct ManagerPageEntry {
    QString id;
    QString title; // in the column
    PageGroup group = PageGroup::Month;
    ManagerPage *(*make)(const ManagerContext &) = nullptr;
};

/// Every page there is, in the column's order: the window is made from this, and from nothing else.
QList<ManagerPageEntry> managerPages();
/// A group's head in the column.
QString headOf(PageGroup group);

} // namespace bravo
