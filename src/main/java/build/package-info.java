/** Tools of the build: compile the pages, join the icons. Not shipped. */
package build;
