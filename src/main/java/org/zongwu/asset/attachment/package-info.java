/** Photos and attachments of a card: shown on its page, added there, removed on a page that asks. */
package org.zongwu.asset.attachment;
