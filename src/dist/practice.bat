@call "%~dp0bin\zongwu.bat" --port 8081 --demo %*
