@echo off
rem Starts Offprint with the Java that JAVA_HOME names, else the one in PATH; it has to be 25 or newer.
setlocal
set "lib=%~dp0..\lib"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" "@%lib%\java.args" "--module-path=%lib%\javafx" ^
    "-Djava.util.logging.config.file=%lib%\logging.properties" "-Dorg.sqlite.lib.path=%lib%\native" "-Donnxruntime.native.path=%lib%\embedding" ^
    %OFFPRINT_JAVA_OPTIONS% --class-path "%lib%\*" dev.offprint.app.App %*
