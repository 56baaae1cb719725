@call "%~dp0bin\zongwu.bat" %*
