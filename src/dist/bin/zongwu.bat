@echo off
rem Finds Java 17 or later in jre\, JAVA_HOME or the path and starts the program. Options: --help
setlocal
cd /d "%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "jre\bin\java.exe" set "JAVA=jre\bin\java.exe"
rem a folder of our own for what is unpacked: Windows clears the common one now and then
if not exist run mkdir run
set "VERSION="
"%JAVA%" -version >run\java.txt 2>&1
for /f "tokens=3" %%v in ('findstr /c:" version " run\java.txt') do if not defined VERSION set "VERSION=%%~v"
set "MAJOR=0"
for /f "delims=.-+" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 goto nojava
"%JAVA%" -Xms32m -Xmx192m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.io.tmpdir=run -jar zongwu.war %*
set "CODE=%errorlevel%"
if "%CODE%"=="1" pause
exit /b %CODE%

:nojava
chcp 65001 >nul
type bin\no-java.txt
pause
exit /b 1
