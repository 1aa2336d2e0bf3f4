#pragma once

#include "publish/highlightsbook.h"

#include <QSizeF>

namespace bravo {

/// What the print shop makes.
enum class Product { Certificate, Poster, Banner, Buttons, Mug, TableTent, NameCard };

/// Its name on the command line: certificate, poster, banner, buttons, mug, tent, namecard.
QString toString(Product product);
std::optional<Product> productFor(const QString &name);

/// What is on it: from a story, an award or a value, in the house's own name and colours.
struct PrintMaterial {
    QString house;
    QString brandColor;
    QString headingFont; // a family; empty: the program's own
    std::optional<Photo> logo;
    QString title; // of the story; of a value its name
    QString text; // a sentence: the customer's words, or what a value means
    bool quotes = false; // the text is somebody's own words
    QStringList names; // of those celebrated
    QStringList teams; // of each of them, in the same order; empty where there is none
    QString value; // a value's name
    QString valueColor; // as stored
    Month month; // an invalid one (0) is not told
    int rank = 0; // 0: none
    bool operator==(const PrintMaterial &) const = default;
};

/// How it is made.
struct PrintOrder {
    Product product = Product::Certificate;
    int style = 0; // of a certificate: classic, modern, warm
    QString size; // a4 … a0, letter; of buttons 25 32 38 58; empty: the product's own
    QString tile; // a4 a3 letter: a poster or banner in parts on this paper; empty: whole
    bool operator==(const PrintOrder &) const = default;
};

/// The sizes that a product comes in; the first is its own.
QStringList sizesOf(Product product);
QStringList certificateStyles();
/// Millimetres of a paper by its name, upright; empty for another name.
QSizeF paperSize(const QString &name);
/// The cut size in millimetres.
QSizeF trimOf(const PrintOrder &order);

/// The material of a story, with the rank it has in the month.
PrintMaterial materialOf(const Highlights &month, const Highlight &story, const std::optional<Photo> &logo);
PrintMaterial materialOf(const BoardInfo &house, const Value &value, const std::optional<Photo> &logo);

} // namespace bravo
