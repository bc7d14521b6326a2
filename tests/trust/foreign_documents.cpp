// Every API call on documents of others, by themselves and put into a plan: what each did is written down, and judged
// by foreign_documents.py. Nothing here ends the run but an office that is gone.
#include "tests/trust/journey.hpp"

#include <catch2/catch_test_macros.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace plan;
using namespace plan::test;

namespace {

/// What the office makes of a call that may fail; empty where it does.
TextDocument opened(const std::function<TextDocument()>& open) {
    try {
        return open();
    } catch (const css::lang::DisposedException&) {
        throw;
    } catch (const css::uno::Exception&) { // the office itself cannot open it
        return {};
    }
}

bool is_set(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

std::string saved_plan() {
    const auto url = work_url() + "/plan.odt";
    Reference<css::frame::XStorable>(*OpenDocument(new_plan()), UNO_QUERY_THROW)->storeToURL(uno::to_office(url), {});
    return url;
}

void insert_document(const Reference<css::text::XTextCursor>& place, const std::string& url) {
    Reference<css::document::XDocumentInsertable>(place, UNO_QUERY_THROW)
        ->insertDocumentFromURL(uno::to_office(url), {});
}

/// A document with something done to it before the calls; closed where that fails.
TextDocument prepared(TextDocument document, const std::function<void(const TextDocument&)>& prepare) {
    try {
        if (document.is()) prepare(document);
        return document;
    } catch (...) {
        OpenDocument closing(std::move(document));
        throw;
    }
}

/// With its own headers, footers and frames.
TextDocument with_plan_behind(const std::string& url, const std::string& plan) {
    return prepared(load(url), [&plan](const TextDocument& document) {
        const auto text = document->getText();
        const auto end = text->createTextCursor();
        end->gotoEnd(false);
        text->insertControlCharacter(end.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        insert_document(end, plan);
    });
}

/// As a person puts a file into a chapter.
TextDocument put_into_plan(const std::string& url) {
    return prepared(new_plan(), [&url](const TextDocument& document) {
        const auto heading = paragraph(document, "Leerbehoeften");
        const auto place = heading->getText()->createTextCursorByRange(heading->getStart());
        place->getText()->insertControlCharacter(place.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        place->goLeft(1, false);
        insert_document(place, url);
    });
}

} // namespace

TEST_CASE("every call on documents of others", "[.foreign]") {
    std::ifstream list(std::getenv("PLAN_DAMAGED"));
    REQUIRE(list);
    const bool only_read = is_set("PLAN_ONLY_READ");
    const auto plan = saved_plan();
    std::ofstream results(std::getenv("PLAN_RESULTS"), std::ios::app);
    std::string way; // how, a tab, and the file
    for (std::string path; std::getline(list, way, '\t') && std::getline(list, path);) {
        const auto title = std::filesystem::path(path).filename().string() + way;
        const auto url = file_url(path);
        results << "begin\t" << title << std::endl;
        boost::json::object told{{"opened", false}};
        const auto document = opened([&] {
            if (way == ", with a plan behind it") return with_plan_behind(url, plan);
            return way == ", put into a plan" ? put_into_plan(url) : load(url);
        });
        if (document.is()) {
            const OpenDocument closing(document);
            Journey journey(document, results, Journey::Ways::undo);
            journey.read_only_calls();
            if (!only_read) {
                journey.writing_calls();
                journey.file_calls();
                journey.form_calls();
            }
            told = journey.told();
            told["opened"] = true;
        }
        results << "done\t" << title << '\t' << boost::json::serialize(told) << std::endl;
    }
}
