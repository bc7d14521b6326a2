#include "tests/trust/journey_files.hpp"

#include "tests/office/files.hpp"
#include "tests/office/requests/filled_forms.hpp"
#include "uno/file_url.hpp"

#include <com/sun/star/frame/XStorable.hpp>

namespace plan::test {
namespace {

FormFolder folder_with_request() {
    FormFolder folder("journey-requests");
    folder.hand_in(*OpenDocument(new_plan()), "aanvraag.odt", usual_answers());
    return folder;
}

const FormFolder& requests() {
    static const FormFolder folder = folder_with_request();
    return folder;
}

std::string saved_plan_of_another_year() {
    const auto url = work_url() + "/journey-other-year.odt";
    const OpenDocument document(
        plan_service()->createPlan(settings({{"SchoolYear", Any(rtl::OUString("2027-2028"))}, {"Hidden", Any(true)}})));
    Reference<css::frame::XStorable>(*document, UNO_QUERY_THROW)->storeToURL(uno::to_office(url), {});
    return url;
}

} // namespace

rtl::OUString url_of_other_plan() {
    static const std::string url = saved_plan_of_another_year();
    return uno::to_office(url);
}

TextDocument source_to_take_over() { return load(file_url(PLAN_TEST_DATA "/plans/merged-goals.docx")); }

rtl::OUString url_of_request() { return requests().url_of("aanvraag.odt"); }
rtl::OUString url_of_requests() { return requests().url(); }

rtl::OUString url_of_answers(const rtl::OUString& questions) {
    const std::filesystem::path path = uno::to_utf8(uno::path_of(questions));
    const auto answers = path.parent_path() / "journey-answers.csv";
    write_file(answers, bytes_of(path) + "heel goed;voldoende\r\nweinig;\r\n");
    return test::url_of(answers);
}

} // namespace plan::test
