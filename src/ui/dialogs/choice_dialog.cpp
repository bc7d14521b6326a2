#include "ui/dialogs/choice_dialog.hpp"

#include "ui/common/listeners.hpp"
#include "ui/dialogs/dialog.hpp"

#include <com/sun/star/awt/XListBox.hpp>

namespace plan::ui {

std::optional<std::size_t> choose(const ChoiceQuestion& question) {
    Dialog dialog(question.context, question.folder + "/SampleDialog.xdl", question.window, "sample");
    const css::uno::Reference<css::awt::XListBox> list(dialog.control("Level"), css::uno::UNO_QUERY_THROW);
    dialog.set("Level", "StringItemList",
               css::uno::Sequence<rtl::OUString>(question.lines.data(), static_cast<sal_Int32>(question.lines.size())));
    list->selectItemPos(static_cast<sal_Int16>(question.proposed), true);
    dialog.focus("Level");
    std::optional<std::size_t> chosen;
    dialog.execute([&] {
        const auto line = list->getSelectedItemPos();
        if (line < 0) return false;
        chosen = static_cast<std::size_t>(line);
        return true;
    });
    return chosen;
}

} // namespace plan::ui
