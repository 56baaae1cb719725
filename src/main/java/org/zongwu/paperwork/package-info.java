/** What hangs on papers and cards alike, whatever they are about: attachments, and later numbered papers and their approval. */
package org.zongwu.paperwork;
