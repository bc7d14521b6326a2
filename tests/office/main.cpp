#include "office.hpp"

#include <catch2/catch_session.hpp>
#include <com/sun/star/frame/XDesktop.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <cstdio>

int main(int argc, char* argv[]) {
    plan::test::connect_to_office();
    plan::test::turn_off_revision_marks();
    const int result = Catch::Session().run(argc, argv);
    try {
        using namespace plan::test;
        Reference<com::sun::star::frame::XDesktop>(service("com.sun.star.frame.Desktop"), UNO_QUERY_THROW)->terminate();
    } catch (const com::sun::star::lang::DisposedException&) {
        std::puts("(the office went before it could answer)");
    }
    std::fflush(nullptr);
    std::_Exit(result); // references to the office that is gone cannot be given back
}
