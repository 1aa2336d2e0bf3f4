#pragma once

#include "manager/managerpage.h"
#include "publish/exporting.h"

#include <atomic>
#include <functional>
#include <memory>

class QScrollArea;
class QStackedLayout;

namespace bravo {

class Button;
class ChangesList;
class CheckBox;
class DropDown;
class PagePreview;
class ProgressStrip;
class Segmented;

/// A month's highlights: what goes into them at the side, the pages as they will be, and out as files or on paper.
class HighlightsPage : public ManagerPage {
    Q_OBJECT

public:
    explicit HighlightsPage(const ManagerContext &context);
    ~HighlightsPage() override;

    void read() override;
    void takeFocus() override;

    DropDown *month() const { return m_month; }
    Segmented *edition() const { return m_edition; }
    DropDown *language() const { return m_language; }
    Segmented *view() const { return m_view; }
    ChangesList *changes() const { return m_changes; }
    Button *exportButton() const { return m_export; }
    Button *printButton() const { return m_print; }
    Button *folderButton() const { return m_folder; }

Q_SIGNALS:
    /// The pages stand there.
    void previewed(int pages);
    void exported(const QStringList &files);

private:
    QWidget *buildOptions();
    QWidget *buildPreview();
    void fillLanguages();
    void takeMonths(const QList<Month> &months);
    HighlightsRequest request() const;
    QString languageTag() const;
    HighlightsBook bookAsChosen() const;
    void readBookAgain();
    void offerExport(bool hasBook);
    void drawPages();
    void showChanges();
    void chooseFolder();
    std::function<bool(double)> begin(const QString &what);
    bool end();
    void exportAll();
    void endExport(const QStringList &files, const Result<void> &done);
    void recordOutside();
    void printAll();

    DropDown *m_month, *m_stories, *m_language;
    Segmented *m_edition, *m_paper, *m_view;
    QList<std::pair<CheckBox *, QString>> m_formats; // with their suffixes; "png" are the pictures
    Button *m_folder, *m_export, *m_print;
    PagePreview *m_pages;
    QScrollArea *m_scroll;
    ChangesList *m_changes;
    QStackedLayout *m_stack;
    ProgressStrip *m_progress;
    QString m_folderPath;
    HighlightsBook m_book;
    std::shared_ptr<std::atomic_bool> m_stopDrawing, m_stop; // m_stop: what goes out now
};

} // namespace bravo
