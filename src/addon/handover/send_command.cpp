#include "addon/handover/send_command.hpp"

#include "addon/commands/plan_description.hpp"
#include "addon/commands/plan_versions.hpp"
#include "addon/handover/remembered_handover.hpp"
#include "addon/session/plan_session.hpp"
#include "core/check/plan_check.hpp"
#include "core/handover/mail.hpp"
#include "core/plan/deliveries.hpp"
#include "core/text/refused.hpp"
#include "uno/text.hpp"
#include "writer/handover/mail.hpp"
#include "writer/reading/places.hpp"

#include <algorithm>
#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>

namespace plan::addon {
namespace {

ui::SendState check(const FormPlace& place) {
    const auto inspection = inspect(*place.extension, place.document);
    const auto findings = core::check_plan(inspection.plan, inspection.document, core::Occasion::sending, today());
    session_of(place.extension, place.document)->refresh(); // the panels beside it say the same
    auto described = describe(*place.extension, inspection, findings, core::Occasion::sending);
    std::erase_if(described.findings, &ui::FindingLine::ignored);
    std::ranges::stable_sort(described.findings, std::greater(), &ui::FindingLine::severity);
    const auto errors = core::count_errors(findings);
    const auto* advice = errors > 0 ? "send.errors" : described.findings.empty() ? "send.nothing" : "send.no-errors";
    return {described.to_do + ". " + place.extension->messages.text(advice), std::move(described.findings), errors > 0};
}

void go_to(const FormPlace& place, const std::string& id) {
    const auto inspection = inspect(*place.extension, place.document);
    const auto finding = find_finding(inspection, id);
    writer::select_range(place.document, writer::range_at(place.document, inspection.document, finding.place).get());
}

void show_folder(const Extension& extension, const rtl::OUString& url) {
    try {
        css::system::SystemShellExecute::create(extension.context)
            ->execute(url, {}, css::system::SystemShellExecuteFlags::URIS_ONLY);
    } catch (const css::uno::Exception&) { // no program shows folders here; the path is said too
    }
}

writer::Mail mail_for(const core::Plan& plan, const core::Body& body, const HandedOver& handed_over,
                      const std::vector<std::string>& recipients) {
    const auto filled_in = [&](const std::string& text) {
        return core::fill_in_handover(text, plan, &body, handed_over.version, today());
    };
    writer::Mail mail{recipients, core::mail_subject(filled_in(body.subject)), {}, handed_over.files};
    for (const auto& paragraph : body.mail) mail.text += core::mail_text(filled_in(paragraph)) + "\n\n";
    return mail;
}

/// What was done, in words.
rtl::OUString send(const FormPlace& place, const ui::SendAnswers& answers) {
    auto& extension = *place.extension;
    const auto& messages = extension.messages;
    const auto inspection = inspect(extension, place.document);
    const auto& body = bodies_of(inspection.plan).at(answers.body);
    const auto recipients = core::mail_addresses(uno::to_utf8(answers.recipients));
    const auto handover = handover_of(answers, body);
    if (handover.products.empty()) throw core::Refused("send.no-products");
    if (answers.folder.isEmpty()) throw core::Refused("send.no-folder");
    const auto handed_over = hand_over(extension, place.document, handover);
    remember(extension, answers, body);
    auto said = messages.text("send.done", {{"n", std::to_string(handed_over.files.getLength())}});
    if (!handed_over.noted) said += " " + messages.text("send.not-noted");
    if (!answers.mail) return said;
    if (writer::open_mail(extension.context, mail_for(inspection.plan, body, handed_over, recipients)))
        return said + " " + messages.text("send.mail-opened");
    show_folder(extension, answers.folder);
    return said + " " + messages.text("send.no-mail");
}

} // namespace

void open_send_window(const FormPlace& place) {
    const auto& extension = *place.extension;
    const auto inspection = inspect(*place.extension, place.document);
    const auto& bodies = bodies_of(inspection.plan);
    std::vector<rtl::OUString> titles(bodies.size());
    std::ranges::transform(bodies, titles.begin(), [](const core::Body& body) {
        return uno::to_office(body.title + " (" + body.purpose + ")");
    });
    auto answers = remembered_answers(extension);
    if (const auto beside = folder_of(place.document); !beside.isEmpty()) answers.folder = beside;
    ui::open_send_dialog({extension.context, place.frame->getContainerWindow(), extension.templates.dialogs_folder(),
                          extension.messages, std::move(titles), remembered_recipients(extension, bodies), answers,
                          [place] { return check(place); }, [place](const std::string& id) { go_to(place, id); },
                          [place](const ui::SendAnswers& given) { return send(place, given); },
                          [place](const rtl::OUString& url) { show_folder(*place.extension, url); }});
}

} // namespace plan::addon
