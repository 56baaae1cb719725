package org.zongwu.school.classes;

import org.zongwu.school.ClassName;

/** A class as it shall become; ids are 0 for none. Boys and boarders are among the pupils. */
public record ClassDraft(ClassName name, long roomId, long teacherId, int pupils, int boys, int boarders) {}
