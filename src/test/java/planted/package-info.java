/** Classes that break the rules of the architecture on purpose, one each, so that the rules cannot rot silently. */
package planted;
