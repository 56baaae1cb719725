package org.zongwu.sheet.read;

import java.io.IOException;
import java.io.Reader;

/** Text that can be read from its beginning more than once. */
@FunctionalInterface
interface TextSource {
    Reader open() throws IOException;
}
