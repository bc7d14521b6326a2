// A folder with forms that members of staff filled in, as files.
#pragma once

#include "tests/office/office.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace plan::test {

/// By the id of the field.
using FormAnswers = std::map<std::string, std::string>;

/// What most tests ask for: "Coderen in de klas" on 14 October 2026, for goal 2.
FormAnswers usual_answers(FormAnswers others = {});

/// Begins empty.
class FormFolder {
public:
    explicit FormFolder(const std::string& name);

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] rtl::OUString url() const { return uno::to_office(file_url(path_.string())); }
    [[nodiscard]] rtl::OUString url_of(const std::string& file) const {
        return uno::to_office(file_url((path_ / file).string()));
    }

    /// Has the form made of a plan, fills it in and saves it under a name that ends in .odt, .docx or .doc.
    void hand_in(const TextDocument& plan, const std::string& file, const FormAnswers& answers,
                 const css::uno::Sequence<css::beans::PropertyValue>& how = {}) const;
    void write(const std::string& file, const std::string& bytes) const;

    /// What readRequests says.
    [[nodiscard]] boost::json::object read(const TextDocument& plan) const;
    /// The one of a file; fails the test when there is none.
    [[nodiscard]] boost::json::object request(const TextDocument& plan, const std::string& file) const;
    void decide(const TextDocument& plan, const std::string& file, bool approved, const std::string& reason = {}) const;

    /// The names and bytes of all files.
    [[nodiscard]] std::map<std::string, std::string> contents() const;

private:
    std::filesystem::path path_;
};

/// The first table of a document, wherever it comes from.
Reference<css::text::XTextTable> first_table(const TextDocument& document);

} // namespace plan::test
