#include "core/template/known_texts.hpp"

#include "core/template/plan_template.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/placeholder.hpp"

#include <algorithm>
#include <optional>

namespace plan::core {
namespace {

/// A form's sentence with the names of its fields where the answers go.
std::string open_sentence(const TextFormTemplate& form, const SentencePattern& sentence) {
    auto text = sentence.before;
    for (const auto& gap : sentence.gaps) text += "{" + form.fields[gap.field].id + "}" + gap.behind;
    return text;
}

void learn(const TextFormTemplate& form, SentenceHoles& sentences) {
    const auto learn = [&](const ParagraphPattern& paragraph) {
        for (const auto& sentence : paragraph) sentences.learn(open_sentence(form, sentence));
    };
    std::ranges::for_each(form.paragraphs, learn);
    for (const auto& former : form.former_paragraphs) learn(former.pattern);
}

/// Adds what stands in a section, in its order.
class SectionTexts {
public:
    explicit SectionTexts(KnownChapterTexts& known) : known_(known) {}

    void add(const Section& section) {
        for (const auto& content : section.content)
            std::visit([&](const auto& value) { add(value, content.example); }, content.value);
        for (const auto& former : section.former_texts) text(former.text, former.example);
    }

    void heading(const std::string& title) {
        text(title, false);
        heading_ = key_number(title);
    }

private:
    void text(const std::string& written, bool example) {
        if (written.find('{') != std::string::npos) {
            known_.with_variables.push_back({written, example});
            return;
        }
        const auto key = key_number(written);
        known_.everything.insert(key);
        if (example) known_.examples.insert(key);
    }
    void body(const std::string& written, bool example) {
        text(written, example);
        if (heading_) known_.headings.insert(*heading_);
        heading_.reset();
        if (!is_only_placeholder(written)) known_.sentences.learn(written);
    }
    void add(const ParagraphContent& paragraph, bool example) { body(paragraph.text, example); }
    void add(const ListContent& list, bool example) {
        for (const auto& item : list.items) {
            body(item, example);
            known_.has_open_items = known_.has_open_items || is_only_placeholder(item);
        }
    }
    void add(const HeadingContent& title, bool) { heading(title.title); }
    void add(const GoalContent& goal, bool example) {
        text(goal.title, false);
        heading_.reset();
        if (!goal.group_line.empty()) body(goal.group_line, false);
        for (const auto& paragraph : goal.paragraphs) body(paragraph, example);
    }
    void add(const TableTemplate& table, bool) {
        for (const auto& row : table.rows)
            for (const auto& cell : row.cells) text(cell, false);
    }

    KnownChapterTexts& known_;
    std::optional<std::uint64_t> heading_;
};

} // namespace

void KnownTexts::add(const Template& plan_template) {
    for (const auto& chapter : plan_template.chapters) {
        auto& known = chapters_[chapter.id];
        SectionTexts texts(known);
        texts.add(chapter);
        for (const auto& section : chapter.sections) {
            texts.heading(section.title);
            texts.add(section);
        }
        for (const auto& form : plan_template.forms)
            if (form.chapter == chapter.id) learn(form, known.sentences);
    }
}

const KnownChapterTexts* KnownTexts::chapter(std::string_view id) const {
    const auto found = chapters_.find(id);
    return found == chapters_.end() ? nullptr : &found->second;
}

} // namespace plan::core
