# Windows on x86-64, by mingw-w64; what is built runs under Wine.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_EXE_LINKER_FLAGS_INIT -static) # a program needs no libraries of the compiler beside it
set(CMAKE_CROSSCOMPILING_EMULATOR wine)
