/** Options, console and log files of the start; the start itself is tried on the packaged file. */
package launcher;
