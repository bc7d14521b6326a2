#include "addon/handover/remembered_handover.hpp"

#include "addon/template/remembered_settings.hpp"
#include "uno/text.hpp"

#include <array>
#include <boost/algorithm/string/join.hpp>
#include <map>
#include <sstream>

namespace plan::addon {
namespace {

using css::uno::Any;

struct Choice {
    const char* name;
    bool ui::SendAnswers::*member;
    Product product;
};

constexpr std::array choices = {
    Choice{"pdf", &ui::SendAnswers::pdf, Product::pdf}, Choice{"odt", &ui::SendAnswers::odt, Product::odt},
    Choice{"docx", &ui::SendAnswers::docx, Product::docx}, Choice{"report", &ui::SendAnswers::report, Product::report},
    Choice{"summary", &ui::SendAnswers::summary, Product::summary}};

/// By body; a line is "schoolCouncil=an@school.be".
std::map<std::string, std::string> recipients_in(const rtl::OUString& text) {
    std::map<std::string, std::string> result;
    std::istringstream lines(uno::to_utf8(text));
    for (std::string line; std::getline(lines, line);)
        if (const auto equals = line.find('='); equals != std::string::npos)
            result[line.substr(0, equals)] = line.substr(equals + 1);
    return result;
}

} // namespace

ui::SendAnswers remembered_answers(const Extension& extension) {
    const RememberedSettings settings(extension.context, "Handover");
    ui::SendAnswers answers;
    answers.folder = settings.text("Folder");
    answers.mail = settings.flag("Mail");
    const auto formats = "," + uno::to_utf8(settings.text("Formats")) + ",";
    for (const auto& choice : choices)
        answers.*choice.member = formats.find("," + std::string(choice.name) + ",") != std::string::npos;
    return answers;
}

std::vector<rtl::OUString> remembered_recipients(const Extension& extension, const std::vector<core::Body>& bodies) {
    const auto known = recipients_in(RememberedSettings(extension.context, "Handover").text("Recipients"));
    std::vector<rtl::OUString> result;
    for (const auto& body : bodies) {
        const auto found = known.find(body.id);
        result.push_back(found == known.end() ? rtl::OUString() : uno::to_office(found->second));
    }
    return result;
}

void remember(const Extension& extension, const ui::SendAnswers& answers, const core::Body& body) {
    RememberedSettings settings(extension.context, "Handover");
    auto recipients = recipients_in(settings.text("Recipients"));
    recipients[body.id] = uno::to_utf8(answers.recipients);
    std::string lines;
    for (const auto& [id, addresses] : recipients) lines.append(id).append("=").append(addresses).append("\n");
    std::vector<std::string> formats;
    for (const auto& choice : choices)
        if (answers.*choice.member) formats.emplace_back(choice.name);
    settings.set("Folder", Any(answers.folder));
    settings.set("Mail", Any(answers.mail));
    settings.set("Formats", Any(uno::to_office(boost::algorithm::join(formats, ","))));
    settings.set("Recipients", Any(uno::to_office(lines)));
    settings.save();
}

Handover handover_of(const ui::SendAnswers& answers, const core::Body& body) {
    Handover handover;
    handover.folder = answers.folder;
    handover.body = body.id;
    handover.draft = answers.draft;
    handover.overwrite = answers.overwrite;
    handover.products.clear();
    for (const auto& choice : choices)
        if (answers.*choice.member) handover.products.insert(choice.product);
    return handover;
}

} // namespace plan::addon
