package launcher;

import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;

/** The address the program listens on, with the limits of what it takes in. */
record Door(Connector connector, InetAddress bind) {
    private static final int POST_BYTES = 4 << 20;
    private static final int HEADER_BYTES = 16 << 10;
    private static final int THREADS = 200;
    private static final int PATIENCE_MILLIS = 20_000;
    /** An upload that is too big is read to its end up to here, so that the browser shows the answer and not a broken line. */
    private static final int SWALLOWED_BYTES = 128 << 20;

    static Door of(String address, int port) {
        InetAddress bind = bind(address);
        Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(port);
        connector.setThrowOnFailure(true);
        connector.setMaxPostSize(POST_BYTES);
        connector.setMaxParameterCount(4000);
        connector.setMaxPartCount(60);
        connector.setAllowTrace(false);
        connector.setXpoweredBy(false);
        connector.setURIEncoding("UTF-8");
        AbstractHttp11Protocol<?> http = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
        http.setAddress(bind);
        http.setMaxThreads(THREADS);
        http.setConnectionTimeout(PATIENCE_MILLIS);
        http.setMaxHttpRequestHeaderSize(HEADER_BYTES);
        http.setMaxSwallowSize(SWALLOWED_BYTES);
        http.setCompression("on");
        http.setCompressionMinSize(1024);
        http.setCompressibleMimeType(
                "text/html,text/css,text/javascript,application/javascript,image/svg+xml,text/csv,text/plain");
        // sent by the kernel, a big file would go out uncompressed
        http.setUseSendfile(false);
        return new Door(connector, bind);
    }

    String address() {
        String host = bind.isAnyLocalAddress() ? "127.0.0.1" : bind.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + connector.getLocalPort() + "/";
    }

    String sentence(LifecycleException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketException) {
                return isForeign() ? foreign(bind.getHostAddress()) : taken(cause);
            }
        }
        return "程序没有启动：" + failed + " / The program did not start.";
    }

    private String taken(Throwable cause) {
        int port = connector.getPort();
        boolean used = cause instanceof BindException
                && String.valueOf(cause.getMessage()).contains("in use");
        return used
                ? "端口 " + port + " 已经被别的程序占用，请用 --port 换一个。 / Port " + port
                        + " is taken by another program; choose another with --port."
                : "端口 " + port + " 不能使用，请用 --port 换一个。 / Port " + port + " cannot be used; choose another with --port.";
    }

    private boolean isForeign() {
        try {
            return !bind.isAnyLocalAddress() && NetworkInterface.getByInetAddress(bind) == null;
        } catch (SocketException unknown) {
            return false;
        }
    }

    private static InetAddress bind(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException wrong) {
            throw new IllegalStateException(foreign(address), wrong);
        }
    }

    private static String foreign(String address) {
        return "这台电脑没有网络地址 " + address + "，请用 --bind 换一个。 / This computer has no address " + address
                + "; choose another with --bind.";
    }
}
