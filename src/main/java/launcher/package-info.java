/** Starts the program from its own file: {@code Launcher} needs nothing but the JDK, {@code Server} is the embedded Tomcat. */
package launcher;
