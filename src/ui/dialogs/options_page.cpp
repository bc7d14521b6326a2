#include "ui/dialogs/options_page.hpp"

#include "ui/common/list_box.hpp"
#include "ui/common/listeners.hpp"
#include "ui/dialogs/question.hpp"
#include "uno/file_url.hpp"
#include "uno/implements.hpp"
#include "uno/no_throw.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"

#include <algorithm>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XUnitConversion.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <com/sun/star/util/MeasureUnit.hpp>
#include <com/sun/star/util/PathSettings.hpp>
#include <map>
#include <osl/file.hxx>
#include <utility>

namespace plan::ui {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

bool exists(const rtl::OUString& url) {
    osl::DirectoryItem item;
    return !url.isEmpty() && osl::DirectoryItem::get(url, item) == osl::FileBase::E_None;
}

/// The office gives the page its size after it was filled.
class SizeListener : public uno::Implements<css::awt::XWindowListener> {
public:
    explicit SizeListener(std::function<void()> call) : call_(std::move(call)) {}
    void SAL_CALL windowResized(const css::awt::WindowEvent&) override {
        uno::no_throw("fitting the page of options", call_);
    }
    void SAL_CALL windowMoved(const css::awt::WindowEvent&) override {}
    void SAL_CALL windowShown(const css::lang::EventObject&) override {}
    void SAL_CALL windowHidden(const css::lang::EventObject&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    std::function<void()> call_;
};

class Page : public OptionsPage, public std::enable_shared_from_this<Page> {
public:
    explicit Page(OptionsQuestion question)
        : question_(std::move(question)), controls_(question_.window, UNO_QUERY_THROW) {}

    void open() {
        profiles_.connect(control("Country"), calling(&Page::show_levels), [] {});
        levels_.connect(control("Level"), calling(&Page::show_rules), [] {});
        on_press("Browse", &Page::browse);
        on_press("Bundled", &Page::use_bundled);
        on_press("GroupBrowse", &Page::browse_group);
        on_press("GroupNone", &Page::use_no_group);
        on_press("Forget", &Page::forget);
        measure();
        question_.window->addWindowListener(new SizeListener(calling(&Page::fit)));
        show_saved();
    }

    void show_saved() override {
        templates_ = question_.templates();
        const auto saved = question_.saved();
        show_school(saved);
        show(own_, saved.folder);
        show(group_, saved.group_folder);
        const bool may_change = question_.may_change_group();
        for (const char* name : {"GroupBrowse", "GroupNone"})
            Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setVisible(may_change);
        set_checked("CheckWhileWriting", saved.check_while_writing);
        set_checked("ShowTips", saved.show_tips);
        shown_ = answers();
        say_in_use();
        say_what_cannot_be();
    }

    void save() override {
        kept_ = question_.save(shown_, answers());
        show_saved();
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
    void set_checked(const char* name, bool checked) { set(name, "State", static_cast<sal_Int16>(checked ? 1 : 0)); }
    [[nodiscard]] bool is_checked(const char* name) const { return value<sal_Int16>(name, "State") == 1; }
    void say(const rtl::OUString& text) { set("Status", "Label", text); }
    /// After Apply the office asks for the saved answers once more: what was not kept is still to be read then.
    void say_what_cannot_be() {
        if (!kept_) say(question_.messages.text("options.not-kept"));
        else say(question_.may_change() ? rtl::OUString() : question_.messages.text("options.fixed"));
    }

    /// A method for a listener: does nothing once the page is gone.
    std::function<void()> calling(void (Page::*method)()) {
        return [weak = weak_from_this(), method] {
            if (const auto page = weak.lock()) (page.get()->*method)();
        };
    }
    void on_press(const char* button, void (Page::*method)()) {
        Reference<css::awt::XButton>(control(button), UNO_QUERY_THROW)->addActionListener(on_action(calling(method)));
    }

    /// Where the file puts what moves.
    void measure() {
        rules_height_ = value<sal_Int32>("Rules", "Height");
        for (const char* name : {"Forget", "Status"}) tops_[name] = value<sal_Int32>(name, "PositionY");
    }
    /// What is wide goes up to the edge, and the list of rules takes the height that is left.
    void fit() {
        constexpr sal_Int32 margin = 4;
        constexpr sal_Int32 between = 3;
        constexpr sal_Int32 least = 14; // a line, and it scrolls
        const Reference<css::awt::XUnitConversion> units(question_.window, UNO_QUERY_THROW);
        const auto pixels = question_.window->getPosSize();
        const auto size = units->convertSizeToLogic({pixels.Width, pixels.Height}, css::util::MeasureUnit::APPFONT);
        for (const char* name : {"School", "Organisation", "Country", "Level", "Templates", "InUse", "Line",
                                 "RulesLabel", "Rules", "Status"})
            set(name, "Width", std::max(margin, size.Width - margin - value<sal_Int32>(name, "PositionX")));
        for (const auto* folder : {&own_, &group_}) {
            auto right = size.Width - margin;
            for (const char* name : {folder->none, folder->browse}) {
                right -= value<sal_Int32>(name, "Width");
                set(name, "PositionX", right);
                right -= between;
            }
            set(folder->field, "Width", std::max(margin, right - value<sal_Int32>(folder->field, "PositionX")));
        }
        const auto end = tops_.at("Status") + value<sal_Int32>("Status", "Height");
        const auto height = std::max(least, rules_height_ + size.Height - margin / 2 - end);
        set("Rules", "Height", height);
        for (const auto& [name, top] : tops_) set(name.c_str(), "PositionY", top + height - rules_height_);
    }

    void show_school(const OptionsAnswers& saved) {
        std::vector<rtl::OUString> names;
        for (const auto& each : *templates_)
            names.push_back(uno::to_office(question_.messages.is_dutch() ? each.name.nl : each.name.en));
        profiles_.set_lines(names);
        const auto known = std::ranges::find(*templates_, saved.profile, &core::Template::profile);
        profiles_.choose(known == templates_->end() ? 0 : static_cast<int>(known - templates_->begin()));
        set("Organisation", "Text", saved.organisation);
        level_ = saved.level;
        show_levels();
    }
    [[nodiscard]] const core::Template& chosen() const {
        return templates_->at(static_cast<std::size_t>(std::max(0, profiles_.chosen())));
    }

    /// Those of the chosen profile that a new plan may have; the remembered one where it is among them.
    void show_levels() {
        std::vector<rtl::OUString> titles;
        for (const auto& level : chosen().education_levels)
            if (level.is_offered()) titles.push_back(uno::to_office(level.title));
        if (titles.size() < 2) titles.clear();
        levels_.set_lines(titles);
        for (const char* name : {"LevelLabel", "Level"})
            Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setVisible(!titles.empty());
        titles_ = std::move(titles);
        const auto known = std::ranges::find(titles_, level_);
        if (!titles_.empty()) levels_.choose(known == titles_.end() ? 0 : static_cast<int>(known - titles_.begin()));
        show_rules();
    }
    [[nodiscard]] rtl::OUString chosen_level() const {
        const auto at = titles_.empty() ? -1 : levels_.chosen();
        return at < 0 ? rtl::OUString() : titles_.at(static_cast<std::size_t>(at));
    }

    void show_rules() {
        set("Rules", "Text", question_.inactive_rules(chosen().for_level(uno::to_utf8(chosen_level()))));
    }

    /// A folder with templates, and the controls for it.
    struct Folder {
        const char* field;
        const char* browse;
        const char* none;
        rtl::OUString url;
    };

    void show(Folder& folder, const rtl::OUString& url) {
        folder.url = url;
        set(folder.field, "Text", url.isEmpty() ? url : uno::path_of(url));
        set(folder.none, "Enabled", !url.isEmpty());
    }
    void say_in_use() {
        const bool in_use = own_.url == shown_.folder && group_.url == shown_.group_folder;
        const auto text = in_use ? question_.in_use() : question_.messages.text("options.in-use.later");
        set("InUse", "Label", text.replaceAll("~", "~~")); // a label takes "~x" for the key x
        set("InUse", "HelpText", text);                    // what is wrong with a file may be longer than the two lines
    }

    void browse() { browse_for(own_, own_.url); }
    /// The picker starts elsewhere than in the group's folder: looking whether that is there may take long.
    void browse_group() { browse_for(group_, {}); }
    void browse_for(Folder& folder, const rtl::OUString& from) {
        const auto picker = css::ui::dialogs::FolderPicker::create(question_.context);
        picker->setDisplayDirectory(exists(from) ? from
                                                 : css::util::PathSettings::create(question_.context)->getWork());
        if (picker->execute() != 1) return;
        show(folder, picker->getDirectory());
        say_in_use();
    }
    void use_bundled() {
        show(own_, {});
        say_in_use();
    }
    void use_no_group() {
        show(group_, {});
        say_in_use();
    }

    void forget() {
        const auto& messages = question_.messages;
        if (!ask(question_.context, peer(), messages.text("box.title"), messages.text("options.forget.question")))
            return;
        const bool forgotten = question_.forget();
        show_school(question_.saved());
        const auto now = answers();
        shown_.profile = now.profile;
        shown_.organisation = now.organisation;
        shown_.level = now.level;
        say(messages.text(forgotten ? "options.forget.done" : "options.not-kept"));
    }
    [[nodiscard]] Reference<css::awt::XWindow> peer() const {
        return {Reference<css::awt::XControl>(question_.window, UNO_QUERY_THROW)->getPeer(), UNO_QUERY_THROW};
    }

    [[nodiscard]] OptionsAnswers answers() const {
        OptionsAnswers answers;
        answers.profile = chosen().profile;
        answers.organisation = value<rtl::OUString>("Organisation", "Text").trim();
        answers.level = chosen_level();
        answers.folder = own_.url;
        answers.group_folder = group_.url;
        answers.check_while_writing = is_checked("CheckWhileWriting");
        answers.show_tips = is_checked("ShowTips");
        return answers;
    }

    OptionsQuestion question_;
    Reference<css::awt::XControlContainer> controls_;
    std::shared_ptr<const std::vector<core::Template>> templates_;
    ListBox profiles_;
    ListBox levels_;
    std::vector<rtl::OUString> titles_; ///< of the levels in the list
    rtl::OUString level_;               ///< the remembered one
    Folder own_{"Folder", "Browse", "Bundled", {}};
    Folder group_{"GroupFolder", "GroupBrowse", "GroupNone", {}};
    OptionsAnswers shown_;       ///< as the page was filled
    bool kept_ = true;           ///< by the last save, all of it
    sal_Int32 rules_height_ = 0; ///< in the file, as the next
    std::map<std::string, sal_Int32> tops_;
};

} // namespace

std::shared_ptr<OptionsPage> open_options_page(OptionsQuestion question) {
    auto page = std::make_shared<Page>(std::move(question));
    page->open();
    return page;
}

} // namespace plan::ui
