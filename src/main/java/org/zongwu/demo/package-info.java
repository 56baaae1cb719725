/** 云溪实验学校, the practice school: its people, rooms and history, made through the features' own acts. Only App knows it. */
package org.zongwu.demo;
