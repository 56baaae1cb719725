/** Tools of the build: compile the pages, join the icons, draw the table of readings. Not shipped. */
package build;
