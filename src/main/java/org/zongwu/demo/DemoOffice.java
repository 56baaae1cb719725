package org.zongwu.demo;

import java.time.Clock;
import java.util.List;
import org.zongwu.access.User;
import org.zongwu.account.AccountDao;
import org.zongwu.account.people.People;
import org.zongwu.asset.AssetDao;
import org.zongwu.asset.Cards;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.Rewording;
import org.zongwu.asset.SearchDao;
import org.zongwu.asset.SerialDao;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Tx;
import org.zongwu.school.Renamed;
import org.zongwu.school.classes.Classes;
import org.zongwu.school.room.Rooms;

/** The features' own acts, as the servlets have them, but under the clock of the history. */
final class DemoOffice {
    final AccountDao accounts;
    final AssetDao assets;
    final PlaceDao places;
    final CategoryDao categories = new CategoryDao();
    final Cards cards;
    final People people;
    final Rooms rooms;
    final Classes classes;

    DemoOffice(Clock clock) {
        TrailDao trail = new TrailDao(clock);
        SearchDao search = new SearchDao();
        accounts = new AccountDao(clock);
        assets = new AssetDao(clock);
        places = new PlaceDao(clock);
        cards = new Cards(assets, places, categories, new SerialDao(), search, trail);
        List<Renamed> renamed = List.of(new Rewording(assets, places, search));
        people = new People(accounts, trail, renamed, clock);
        rooms = new Rooms(trail, renamed);
        classes = new Classes(trail, renamed);
    }

    User user(Tx tx, String account) {
        return accounts.user(tx, accounts.named(tx, account).orElseThrow().personId());
    }
}
