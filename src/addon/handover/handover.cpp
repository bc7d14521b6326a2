#include "addon/handover/handover.hpp"

#include "addon/commands/plan_step.hpp"
#include "addon/commands/plan_versions.hpp"
#include "addon/handover/check_report.hpp"
#include "core/check/finding.hpp"
#include "core/check/plan_check.hpp"
#include "core/handover/one_page_summary.hpp"
#include "core/plan/deliveries.hpp"
#include "core/plan/plan_fingerprint.hpp"
#include "core/template/roles.hpp"
#include "core/text/file_name.hpp"
#include "core/text/matching_key.hpp"
#include "core/text/refused.hpp"
#include "uno/properties.hpp"
#include "uno/text.hpp"
#include "writer/handover/delivered_files.hpp"
#include "writer/handover/document_export.hpp"
#include "writer/handover/page_document.hpp"
#include "writer/handover/sendable_copy.hpp"
#include "writer/office/document_opening.hpp"
#include "writer/office/hidden_document.hpp"
#include "writer/reading/fingerprint_marks.hpp"
#include "writer/writing/table_rows.hpp"

#include <algorithm>
#include <array>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/io/IOException.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

namespace plan::addon {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using writer::FileKind;

/// An earlier version of the plan, open as long as this lives.
class EarlierVersion {
public:
    EarlierVersion(Extension& extension, const rtl::OUString& url)
        : document_(writer::open_text(extension.context, url, true, {{"ReadOnly", Any(true)}})),
          inspection_(inspect(extension, document_.get())) {}

    [[nodiscard]] const core::Plan& plan() const { return inspection_.plan; }

private:
    writer::HiddenDocument document_;
    writer::Inspection inspection_;
};

class HandingOver {
public:
    HandingOver(Extension& extension, const TextDocument& document, const Handover& handover)
        : extension_(extension), document_(document), handover_(handover), inspection_(inspect(extension, document)),
          findings_(core::check_plan(plan(), inspection_.document, core::Occasion::sending, today())) {
        const auto& bodies = bodies_of(plan());
        body_ = handover.body.empty() ? &bodies.front() : plan().plan_template->handover.body(handover.body);
        if (body_ == nullptr) throw core::Refused("handover.body", {{"value", handover.body}});
        const auto errors = core::count_errors(findings_);
        if (errors > 0 && !handover.draft) throw core::Refused("handover.errors", {{"n", std::to_string(errors)}});
        fingerprint_ = core::plan_fingerprint(plan(), inspection_.document);
        version_ = core::version_of(plan(), fingerprint_);
    }

    HandedOver deliver() {
        writer::DeliveredFiles files(extension_.context, handover_.folder,
                                     handover_.overwrite ? writer::Existing::replace : writer::Existing::refuse);
        write_plan(files);
        if (wants(Product::report)) write_report(files);
        if (wants(Product::summary)) write_summary(files);
        HandedOver result{files.finish(), version_, false};
        result.noted = note();
        return result;
    }

private:
    [[nodiscard]] const core::Plan& plan() const { return inspection_.plan; }
    [[nodiscard]] bool wants(Product product) const { return handover_.products.contains(product); }

    [[nodiscard]] std::string draft_word() const {
        return handover_.draft ? plan().plan_template->handover.draft : std::string();
    }

    [[nodiscard]] std::string name(const std::string& pattern, FileKind kind) const {
        return core::file_name(core::fill_in_handover(pattern, plan(), body_, version_, today()),
                               file_ending(plan(), version_, handover_.draft, kind));
    }

    static void store(const TextDocument& document, FileKind kind, writer::DeliveredFiles& files,
                      const std::string& name, writer::Claim claim = writer::Claim::accessible) {
        const auto url = files.add(name);
        try {
            writer::store_as(document, kind, url, claim);
        } catch (const css::io::IOException&) {
            throw core::FileRefused("file.not-written", {{"file", name}});
        }
    }

    void write_plan(writer::DeliveredFiles& files) {
        constexpr std::array kinds = {std::pair(Product::pdf, FileKind::pdf), std::pair(Product::odt, FileKind::odt),
                                      std::pair(Product::docx, FileKind::docx)};
        if (std::ranges::none_of(kinds, [this](const auto& kind) { return wants(kind.first); })) return;
        writer::SendableCopy copy(extension_.context, document_, inspection_.templates);
        if (!handover_.keep_names) copy.leave_out_names();
        if (handover_.draft)
            copy.mark_as_draft(plan().plan_template->handover.draft, extension_.templates.house_style());
        const auto claim = copy.is_accessible() ? writer::Claim::accessible : writer::Claim::none;
        for (const auto& [product, kind] : kinds)
            if (wants(product))
                store(copy.document(), kind, files, name(plan().plan_template->handover.plan_file, kind), claim);
    }

    void write_report(writer::DeliveredFiles& files) {
        const auto report = check_report(extension_, inspection_, findings_, version_, today());
        const writer::PageDocument page(extension_.context, extension_.templates.house_style(),
                                        {report.title,
                                         {report.elements.begin(), report.elements.end()},
                                         plan().plan_template->language,
                                         draft_word()});
        store(page.document(), FileKind::pdf, files, name(plan().plan_template->handover.report_file, FileKind::pdf));
    }

    /// Leaves out more and more of the lists until the summary fits on one page.
    void write_summary(writer::DeliveredFiles& files) {
        auto request = summary_request();
        constexpr std::array<std::size_t, 8> lengths = {40, 20, 14, 10, 7, 5, 3, 2};
        for (const auto most : lengths) {
            request.most = most;
            const auto summary = core::one_page_summary(plan(), request);
            const writer::PageDocument page(extension_.context, extension_.templates.house_style(),
                                            {summary.title,
                                             {summary.elements.begin(), summary.elements.end()},
                                             plan().plan_template->language,
                                             draft_word()});
            if (page.pages() > 1 && most != lengths.back()) continue;
            return store(page.document(), FileKind::pdf, files,
                         name(plan().plan_template->handover.summary_file, FileKind::pdf));
        }
    }

    [[nodiscard]] core::OnePageSummaryRequest summary_request() const {
        core::OnePageSummaryRequest request;
        request.body = body_;
        request.version = version_;
        request.day = today();
        for (const auto& delivery : core::deliveries(plan()))
            if (core::match_key(delivery.body) == core::match_key(body_->title))
                request.seen_version = delivery.version;
        if (request.seen_version == 0) return request;
        if (request.seen_version == version_) {
            request.changes = core::PlanChanges();
            return request;
        }
        const auto url = find_version(extension_, handover_.folder, plan(), request.seen_version);
        if (url.isEmpty()) return request;
        try {
            request.changes = core::changes_since(EarlierVersion(extension_, url).plan(), plan());
        } catch (const core::Refused&) {       // somebody made something else of that file
        } catch (const css::uno::Exception&) { // it cannot be opened
        }
        return request;
    }

    /// A plan that cannot be changed, or that has no table for it, is handed over all the same.
    bool note() {
        const auto tables = plan().tables(core::role::table::consultations);
        if (tables.empty()) return false;
        try {
            const PlanStep step{"undo.handover", {{"body", body_->title}}, Styles::with_missing_ones};
            run_step(extension_, document_, step, [&] {
                const auto row =
                    writer::add_row(document_, *tables.back(), core::delivery_row(plan(), *body_, version_, today()));
                writer::keep_fingerprint(document_, tables.back()->block, {row, 0}, fingerprint_);
            });
            return true;
        } catch (const core::Refused&) {
        } catch (const css::uno::Exception&) { // the files have been written: that is what was asked for
        }
        return false;
    }

    Extension& extension_;
    TextDocument document_;
    const Handover& handover_;
    writer::Inspection inspection_;
    std::vector<core::Finding> findings_;
    const core::Body* body_ = nullptr;
    std::string fingerprint_;
    int version_ = 1;
};

} // namespace

HandedOver hand_over(Extension& extension, const TextDocument& document, const Handover& handover) {
    const OwnCopies own(extension);
    return HandingOver(extension, document, handover).deliver();
}

const std::vector<core::Body>& bodies_of(const core::Plan& plan) {
    const auto& bodies = plan.plan_template->handover.bodies;
    if (bodies.empty()) throw core::Refused("handover.none");
    return bodies;
}

} // namespace plan::addon
