@echo off
rem Starts Ohmlab: ohmlab opens the workbench window, ohmlab COMMAND ... runs a command (ohmlab --help).
rem
rem   ohmlab -data FOLDER       opens the window on another workspace
rem   JAVA_HOME                 the Java to use, version 17 or later
rem   OHMLAB_JAVA_OPTIONS       more options for the Java virtual machine
setlocal enableextensions
set "HOME_FOLDER=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "LAUNCHER="
for %%F in ("%HOME_FOLDER%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fF"
if not defined LAUNCHER (
    echo ohmlab: the folder plugins is missing beside this file; please unpack the whole archive. 1>&2
    exit /b 1
)
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo ohmlab: no Java found; install version 17 or later, or set JAVA_HOME to one. 1>&2
    exit /b 1
)
set "MAJOR=0"
for /f "tokens=3" %%V in ('""%JAVA%" -version 2>&1" ^| findstr /c:" version "') do set "FULL=%%~V"
for /f "delims=.-+ tokens=1" %%M in ("%FULL%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 (
    echo ohmlab: Java 17 or later is needed, this one is %FULL%; set JAVA_HOME to a later one. 1>&2
    exit /b 1
)
set "OPTIONS=-Xmx2g -Dfile.encoding=UTF-8"
if %MAJOR% GEQ 22 set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED"
if %MAJOR% GEQ 23 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"
if not defined OHMLAB_CACHE set "OHMLAB_CACHE=%LOCALAPPDATA%\Ohmlab"
set "SYSTEM=-os win32 -ws win32 -arch x86_64"

if "%~1"=="" goto window
if "%~1"=="-data" goto window
if exist "%~1" (
    if /i "%~x1"==".network" goto window
    if /i "%~x1"==".device" goto window
    if /i "%~x1"==".mapping" goto window
    if /i "%~x1"==".experiment" goto window
)
rem One thread in the numeric libraries: Ohmlab computes chips and trainings side by side instead.
set OMP_NUM_THREADS=1
set OPENBLAS_NUM_THREADS=1
"%JAVA%" %OPTIONS% -XX:+UseSerialGC -Djava.awt.headless=true "-Dorg.bytedeco.javacpp.cachedir=%OHMLAB_CACHE%\javacpp" %OHMLAB_JAVA_OPTIONS% -jar "%LAUNCHER%" %SYSTEM% -nosplash -application org.ohmlab.cli.command -data @noDefault %*
exit /b %ERRORLEVEL%

:window
rem The metaspace would otherwise be collected while the window is built.
"%JAVA%" %OPTIONS% -XX:MetaspaceSize=128m "-Dorg.bytedeco.javacpp.cachedir=%OHMLAB_CACHE%\javacpp" %OHMLAB_JAVA_OPTIONS% -jar "%LAUNCHER%" %SYSTEM% -nosplash -application org.ohmlab.app.workbench %*
exit /b %ERRORLEVEL%
