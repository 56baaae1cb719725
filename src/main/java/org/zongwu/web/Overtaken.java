package org.zongwu.web;

/**
 * What an act was judged by changed before it was booked. Thrown inside the write it takes everything back; the handler is
 * run once more, judges by what stands now and says what is wrong at its field. A second time in a row it is a 409.
 */
public final class Overtaken extends Halt {

    public Overtaken() {
        super(Reply.problem(409, Message.of("site.error.overtaken")));
    }
}
