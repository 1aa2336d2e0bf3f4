#pragma once

#include <QCoreApplication>

namespace bravo {

/// The translation context of everything that the command line says.
class Cli {
    Q_DECLARE_TR_FUNCTIONS(bravo::Cli)
};

} // namespace bravo
