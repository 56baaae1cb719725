/** The tools of the build. */
package build;
