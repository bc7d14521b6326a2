#include "ui/new_plan_dialog.hpp"

#include "core/text.hpp"
#include "ui/listeners.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog2.hpp>
#include <com/sun/star/awt/XDialogProvider.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class NewPlanDialog {
public:
    explicit NewPlanDialog(const NewPlanQuestion& question) : question_(question) {
        const Reference<css::awt::XDialogProvider> provider(
            question.context->getServiceManager()->createInstanceWithContext("com.sun.star.awt.DialogProvider",
                                                                             question.context),
            UNO_QUERY_THROW);
        dialog_.set(provider->createDialog(question.folder + "/NewPlanDialog.xdl"), UNO_QUERY_THROW);
        controls_.set(dialog_, UNO_QUERY_THROW);
    }
    NewPlanDialog(const NewPlanDialog&) = delete;
    NewPlanDialog& operator=(const NewPlanDialog&) = delete;
    ~NewPlanDialog() { Reference<css::lang::XComponent>(dialog_, UNO_QUERY_THROW)->dispose(); }

    std::optional<NewPlanAnswers> ask() {
        fill_in();
        centre();
        for (const char* radio : {"ProfileVl", "ProfileNl"})
            Reference<css::awt::XRadioButton>(control(radio), UNO_QUERY_THROW)->addItemListener(on_item([this] {
                show_profile();
            }));
        Reference<css::awt::XButton>(control("Ok"), UNO_QUERY_THROW)->addActionListener(on_action([this] {
            accept();
        }));
        Reference<css::awt::XWindow>(control("Organisation"), UNO_QUERY_THROW)->setFocus();
        dialog_->execute();
        return accepted_;
    }

private:
    [[nodiscard]] Reference<css::awt::XControl> control(const char* name) const {
        return controls_->getControl(rtl::OUString::createFromAscii(name));
    }
    template <typename Value>
    [[nodiscard]] Value value(const char* name, const char* property) const {
        return uno::get<Value>(control(name)->getModel(), property);
    }
    template <typename Value>
    void set(const char* name, const char* property, const Value& value) {
        uno::set(control(name)->getModel(), property, value);
    }

    [[nodiscard]] std::string profile() const { return value<sal_Int16>("ProfileNl", "State") == 1 ? "nl" : "vl"; }
    [[nodiscard]] const core::Template& shape() const {
        return *std::ranges::find(question_.templates, profile(), &core::Template::profile);
    }

    void centre() {
        if (!question_.window.is()) return;
        const auto around = question_.window->getPosSize();
        const Reference<css::awt::XWindow> window(dialog_, UNO_QUERY_THROW);
        const auto size = window->getPosSize();
        window->setPosSize(around.X + std::max(0, (around.Width - size.Width) / 2),
                           around.Y + std::max(0, (around.Height - size.Height) / 3), 0, 0, css::awt::PosSize::POS);
    }

    void fill_in() {
        const auto& remembered = question_.remembered;
        set("ProfileNl", "State", sal_Int16{remembered.profile == "nl" ? sal_Int16{1} : sal_Int16{0}});
        set("ProfileVl", "State", sal_Int16{remembered.profile == "nl" ? sal_Int16{0} : sal_Int16{1}});
        set("Organisation", "Text", remembered.organisation);
        set("SchoolCouncil", "State", sal_Int16{remembered.school_council ? sal_Int16{1} : sal_Int16{0}});
        set("LocalCommittee", "State", sal_Int16{remembered.local_committee ? sal_Int16{1} : sal_Int16{0}});
        show_profile();
    }

    /// School years, levels and councils differ between the profiles.
    void show_profile() {
        const bool flemish = profile() == "vl";
        const auto coming = core::coming_school_year(question_.today, shape().first_month);
        css::uno::Sequence<rtl::OUString> years(3);
        for (int at = 0; at < 3; ++at)
            years.getArray()[at] =
                uno::to_office(core::SchoolYear{coming.first_year - 1 + at, coming.first_month}.label());
        set("SchoolYear", "StringItemList", years);
        if (value<rtl::OUString>("SchoolYear", "Text").isEmpty()) set("SchoolYear", "Text", years[1]);
        css::uno::Sequence<rtl::OUString> levels(static_cast<sal_Int32>(shape().education_levels.size()));
        std::ranges::transform(shape().education_levels, levels.getArray(),
                               [](const auto& level) { return uno::to_office(level.title); });
        set("Level", "StringItemList", levels);
        const auto known = std::ranges::find(levels, question_.remembered.level);
        const auto choice = known == levels.end() ? sal_Int16{0} : static_cast<sal_Int16>(known - levels.begin());
        Reference<css::awt::XListBox>(control("Level"), UNO_QUERY_THROW)->selectItemPos(choice, true);
        for (const char* name : {"Level", "LevelLabel", "SchoolCouncil", "LocalCommittee"})
            Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setVisible(flemish);
    }

    void accept() {
        NewPlanAnswers answers;
        answers.profile = profile();
        answers.organisation = value<rtl::OUString>("Organisation", "Text").trim();
        answers.school_year = value<rtl::OUString>("SchoolYear", "Text").trim();
        answers.school_council = value<sal_Int16>("SchoolCouncil", "State") == 1;
        answers.local_committee = value<sal_Int16>("LocalCommittee", "State") == 1;
        if (answers.profile == "vl")
            answers.level = Reference<css::awt::XListBox>(control("Level"), UNO_QUERY_THROW)->getSelectedItem();
        if (!core::find_school_year(uno::to_utf8(answers.school_year), shape().first_month)) {
            set("Problem", "Label",
                question_.messages.text("setting.school-year", {{"value", uno::to_utf8(answers.school_year)}}));
            Reference<css::awt::XWindow>(control("SchoolYear"), UNO_QUERY_THROW)->setFocus();
            return;
        }
        accepted_ = answers;
        dialog_->endDialog(1);
    }

    const NewPlanQuestion& question_;
    Reference<css::awt::XDialog2> dialog_;
    Reference<css::awt::XControlContainer> controls_;
    std::optional<NewPlanAnswers> accepted_;
};

} // namespace

std::optional<NewPlanAnswers> ask_new_plan(const NewPlanQuestion& question) { return NewPlanDialog(question).ask(); }

} // namespace plan::ui
