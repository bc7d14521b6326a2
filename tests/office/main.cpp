#include "tests/office/office.hpp"

#include "uno/posted_call.hpp"

#include <catch2/catch_session.hpp>
#include <com/sun/star/frame/XDesktop.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <cstdio>
#include <future>

/// What these tests call while the office's main thread waits for them runs on that thread, as commands do: the office
/// does not lay out a document between two calls that change it.
int run_on_main_loop(int argc, char* argv[]) {
    std::promise<int> result;
    plan::uno::post_call(plan::test::office(), [&] { result.set_value(Catch::Session().run(argc, argv)); });
    return result.get_future().get();
}

int main(int argc, char* argv[]) {
    plan::test::connect_to_office();
    plan::test::turn_off_revision_marks();
    const int result = run_on_main_loop(argc, argv);
    try {
        using namespace plan::test;
        Reference<com::sun::star::frame::XDesktop>(service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW)->terminate();
    } catch (const com::sun::star::lang::DisposedException&) {
        std::puts("(the office went before it could answer)");
    }
    std::fflush(nullptr);
    std::_Exit(result); // references to the office that is gone cannot be given back
}
