// Where the controls of the window for taking over stand: as large as it may be on this screen, with these letters.
#pragma once

#include "ui/dialogs/dialog.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace plan::ui {

class TakeoverLayout {
public:
    /// @param asks_school  whether the row about the school is there
    TakeoverLayout(Dialog& dialog, const css::uno::Reference<css::uno::XComponentContext>& context, bool asks_school);

    /// @param has_columns  whether the details are those of a table
    /// @param has_alike    whether other parts are of the same kind
    void arrange(bool has_columns, bool has_alike);
    void set_visible(const char* name, bool visible);

private:
    struct Place { // in units of the dialog's font
        int left;
        int top;
        int width;
        int height;
    };
    void grow(const css::uno::Reference<css::uno::XComponentContext>& context);
    void put(const char* name, const Place& place);
    void put_school(int top);
    void put_parts(int top, int bottom);
    void put_details(int top, int bottom, bool has_columns, bool has_alike);
    /// A label with its field behind it.
    void put_beside(const char* label, const char* field, int left, int top, int width);
    void put_buttons(int top);

    Dialog& dialog_;
    bool asks_school_;
    int width_ = 0;
    int height_ = 0;
};

} // namespace plan::ui
