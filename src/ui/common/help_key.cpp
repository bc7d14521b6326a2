#include "ui/common/help_key.hpp"

#ifdef __linux__
#include <dlfcn.h>
#endif

namespace plan::ui {

#ifdef __linux__
namespace {

struct ListNode { // of both kinds of lists of GLib: what follows in one of them is not looked at
    void* data;
    ListNode* next;
};

template <typename Function>
Function* function(void* library, const char* name) {
    return reinterpret_cast<Function*>(dlsym(library, name));
}

} // namespace

void let_office_see_help_key() {
    auto* const gtk = dlopen("libgtk-3.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (gtk == nullptr) return;
    auto* const windows_of = function<ListNode*()>(gtk, "gtk_window_list_toplevels");
    auto* const is_active = function<int(void*)>(gtk, "gtk_window_is_active");
    auto* const groups_of = function<ListNode*(void*)>(gtk, "gtk_accel_groups_from_object");
    auto* const disconnect = function<int(void*, unsigned, unsigned)>(gtk, "gtk_accel_group_disconnect_key");
    auto* const free_list = function<void(ListNode*)>(gtk, "g_list_free");
    constexpr unsigned help_key = 0xFFBE; // GDK_KEY_F1
    if (windows_of && is_active && groups_of && disconnect && free_list) {
        auto* const windows = windows_of();
        for (const auto* window = windows; window != nullptr; window = window->next) {
            if (!is_active(window->data)) continue;
            for (const auto* group = groups_of(window->data); group != nullptr; group = group->next)
                disconnect(group->data, help_key, 0);
        }
        free_list(windows);
    }
    dlclose(gtk);
}
#else
void let_office_see_help_key() {}
#endif

} // namespace plan::ui
