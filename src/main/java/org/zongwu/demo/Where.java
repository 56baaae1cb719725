package org.zongwu.demo;

/** Where a thing of the practice school belongs, and with it who keeps it. */
enum Where {
    /** Kept by the class whose room it is. */
    CLASS,
    /** Kept by whoever teaches there. */
    LESSON,
    OFFICE,
    COMPUTER,
    LAB,
    MUSIC,
    SPORT,
    KITCHEN,
    LIBRARY,
    DORM,
    GROUNDS,
    ANY
}
