#include "addon/base/choose_path.hpp"

#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <com/sun/star/ui/dialogs/XFilePicker2.hpp>
#include <com/sun/star/util/PathSettings.hpp>

namespace plan::addon {
namespace {

namespace dialogs = css::ui::dialogs;

/// Without a folder the window begins with a list of recent files, in which no path can be typed.
rtl::OUString begin_of(const PathQuestion& question) {
    return question.begin.isEmpty() ? css::util::PathSettings::create(question.context)->getWork() : question.begin;
}

} // namespace

rtl::OUString choose_folder(const PathQuestion& question) {
    const auto picker = dialogs::FolderPicker::create(question.context);
    picker->setTitle(question.title);
    picker->setDisplayDirectory(begin_of(question));
    return picker->execute() == dialogs::ExecutableDialogResults::OK ? picker->getDirectory() : rtl::OUString();
}

std::vector<rtl::OUString> choose_files(const PathQuestion& question, const FileKinds& kinds) {
    const auto picker =
        dialogs::FilePicker::createWithMode(question.context, dialogs::TemplateDescription::FILEOPEN_SIMPLE);
    picker->setMultiSelectionMode(kinds.several);
    picker->setTitle(question.title);
    picker->setDisplayDirectory(begin_of(question));
    if (!kinds.name.isEmpty()) picker->appendFilter(kinds.name, kinds.patterns);
    if (picker->execute() != dialogs::ExecutableDialogResults::OK) return {};
    const auto files =
        css::uno::Reference<dialogs::XFilePicker2>(picker, css::uno::UNO_QUERY_THROW)->getSelectedFiles();
    return {files.begin(), files.end()};
}

rtl::OUString choose_file(const PathQuestion& question, const FileKinds& kinds) {
    const auto files = choose_files(question, kinds);
    return files.empty() ? rtl::OUString() : files.front();
}

rtl::OUString choose_target(const PathQuestion& question, const FileKinds& kinds, const rtl::OUString& name) {
    const auto picker =
        dialogs::FilePicker::createWithMode(question.context, dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION);
    picker->setTitle(question.title);
    picker->setDisplayDirectory(begin_of(question));
    picker->appendFilter(kinds.name, kinds.patterns);
    picker->setCurrentFilter(kinds.name);
    picker->setDefaultName(name);
    if (picker->execute() != dialogs::ExecutableDialogResults::OK) return {};
    const auto files = picker->getSelectedFiles();
    if (!files.hasElements()) return {};
    const auto ending = name.copy(name.lastIndexOf('.'));
    return files[0].endsWithIgnoreAsciiCase(ending) ? files[0] : files[0] + ending;
}

} // namespace plan::addon
