package org.zongwu.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Invented names for the practice school's staff. */
final class DemoNames {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏付方邹熊白孟秦邱侯江尹薛";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉梅建国文辉雪慧琳佳欣志海波宁";

    private DemoNames() {}

    static List<String> make(int count, Set<String> taken, Random random) {
        Set<String> used = new TreeSet<>(taken);
        List<String> names = new ArrayList<>();
        while (names.size() < count) {
            String name = "" + pick(SURNAMES, random) + pick(GIVEN, random)
                    + (random.nextInt(3) == 0 ? "" : pick(GIVEN, random));
            if (used.add(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static char pick(String from, Random random) {
        return from.charAt(random.nextInt(from.length()));
    }
}
